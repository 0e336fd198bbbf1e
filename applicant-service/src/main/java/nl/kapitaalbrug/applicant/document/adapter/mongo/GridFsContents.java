package nl.kapitaalbrug.applicant.document.adapter.mongo;

import com.mongodb.MongoGridFSException;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.gridfs.GridFSBucket;
import com.mongodb.client.gridfs.GridFSBuckets;
import com.mongodb.client.gridfs.GridFSUploadStream;
import com.mongodb.client.model.Filters;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.kapitaalbrug.applicant.document.application.Contents;
import org.bson.types.ObjectId;
import org.springframework.stereotype.Repository;

/** The bytes of documents in GridFS, under names that say nothing (SECURITY-BASELINE U2). */
@Repository
class GridFsContents implements Contents {

    private static final String BUCKET = "documentContents";

    private final GridFSBucket bucket;

    GridFsContents(MongoDatabase database) {
        this.bucket = GridFSBuckets.create(database, BUCKET);
    }

    @Override
    public String write(InputStream bytes) throws IOException {
        GridFSUploadStream stored = bucket.openUploadStream("content");
        boolean complete = false;
        try {
            bytes.transferTo(stored);
            stored.close();
            complete = true;
        } finally {
            if (!complete) {
                stored.abort();
            }
        }
        return stored.getObjectId().toHexString();
    }

    @Override
    public InputStream read(String content) {
        return bucket.openDownloadStream(new ObjectId(content));
    }

    @Override
    public void remove(String content) {
        try {
            bucket.delete(new ObjectId(content));
        } catch (MongoGridFSException e) {
            // somebody else removed it
        }
    }

    @Override
    public List<String> writtenBefore(Instant moment) {
        return bucket.find(Filters.lt("uploadDate", moment))
                .map(file -> file.getObjectId().toHexString())
                .into(new ArrayList<>());
    }
}
